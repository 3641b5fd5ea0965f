package io.certsift.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the manifest. */
final class Version implements IVersionProvider {
    /** Such as {@code certsift 1.0.0}; {@code certsift development} where the classes come from no archive. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "certsift " + (version == null ? "development" : version);
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
