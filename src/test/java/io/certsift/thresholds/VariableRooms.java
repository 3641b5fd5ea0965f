package io.certsift.thresholds;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import javax.tools.ToolProvider;

/** The rooms of the thresholds, compiled so that each number can be set, and loaded as often as one likes. */
final class VariableRooms {
    /** What is loaded anew, with all that is above it; the rest is shared and stays warm. */
    private static final List<String> ANEW = List.of(
            "io.certsift.extract.",
            "io.certsift.segment.",
            "io.certsift.recognise.",
            "io.certsift.assess.",
            "io.certsift.pipeline.",
            "io.certsift.resumes.");

    private final Path classes;

    private VariableRooms(Path classes) {
        this.classes = classes;
    }

    /** Compiled to a folder of their own, so that the tree is left as it is. */
    static VariableRooms compile() throws IOException {
        Path folder = Files.createTempDirectory("certsift-thresholds");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-parameters", "-d"));
        arguments.addAll(List.of(classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (String room : Threshold.ROOMS) {
            Path sources = Files.createDirectories(folder.resolve(room));
            for (Path source : Threshold.sources(Threshold.SOURCES.resolve(room))) {
                String varied = Threshold.DECLARED
                        .matcher(Threshold.read(source))
                        .replaceAll(match ->
                                Matcher.quoteReplacement(match.group().replaceFirst("static final ", "static ")));
                arguments.add(Files.writeString(sources.resolve(source.getFileName()), varied)
                        .toString());
            }
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("the rooms do not compile with numbers that can be set");
        }
        return new VariableRooms(classes);
    }

    ClassLoader load() {
        try {
            URL[] urls = {
                classes.toUri().toURL(),
                Path.of("target/classes").toUri().toURL(),
                Path.of("target/test-classes").toUri().toURL()
            };
            return new ChildFirst(urls, VariableRooms.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void set(ClassLoader loader, Threshold threshold, double value) throws ReflectiveOperationException {
        Field field = loader.loadClass("io.certsift." + threshold.room().replace('/', '.') + "." + threshold.owner())
                .getDeclaredField(threshold.name());
        field.setAccessible(true);
        switch (threshold.type()) {
            case "int" -> field.setInt(null, (int) value);
            case "float" -> field.setFloat(null, (float) value);
            default -> field.setDouble(null, value);
        }
    }

    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL[] urls, ClassLoader parent) {
            super(urls, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (ANEW.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
