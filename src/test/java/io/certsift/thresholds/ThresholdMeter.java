package io.certsift.thresholds;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures thresholds and writes what it found to docs/thresholds.md, a row at a time. {@code .ci/vary-thresholds} starts it. */
final class ThresholdMeter {
    private final Measurement measurement;
    private final PrintStream out;

    private ThresholdMeter(Measurement measurement, PrintStream out) {
        this.measurement = measurement;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("samples")));
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.contains("/") && Files.isDirectory(Path.of(argument))) {
                folders.add(Path.of(argument));
            } else {
                names.add(argument);
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ThresholdMeter meter = new ThresholdMeter(
                new Measurement(
                        VariableRooms.compile(),
                        folders.stream().flatMap(ThresholdMeter::files).toList()),
                out);
        ThresholdTable.read().write(); // with a row for what is new
        for (Threshold threshold : Threshold.all()) {
            if (names.contains(threshold.id()) || (named(threshold, names) && !measured(threshold))) {
                meter.measure(threshold);
            }
        }
    }

    /** Whether the table has a row with the value that it has now. */
    private static boolean measured(Threshold threshold) {
        try {
            return ThresholdTable.read().measured(threshold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean named(Threshold threshold, List<String> names) {
        return names.isEmpty() || names.contains(threshold.owner()) || names.contains(threshold.room());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(pdf|docx)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(Threshold threshold) throws IOException {
        long begin = System.nanoTime();
        Bound below = bound(threshold, false);
        Bound above = bound(threshold, true);
        ThresholdTable table = ThresholdTable.read();
        table.put(threshold, below, above);
        table.write();
        out.println(table.row(threshold).orElseThrow() + " " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
    }

    private Bound bound(Threshold threshold, boolean up) {
        double far = Side.far(threshold, up);
        Harm farthest = measurement.harm(threshold, far);
        if (farthest.none()) {
            return new Bound(new Side(far, Optional.empty()), farthest);
        }
        Side side = Side.of(threshold, up, value -> measurement.harmless(threshold, value, farthest));
        double value = side.next().orElse(far);
        Harm harm = value == far ? farthest : measurement.harm(threshold, value, farthest);
        out.println(threshold.id() + " = " + value + ": " + harm.detail());
        return new Bound(side, harm);
    }

    /**
     * Where harm begins on one side.
     *
     * @param harm that the next value does
     */
    record Bound(Side side, Harm harm) {}
}
