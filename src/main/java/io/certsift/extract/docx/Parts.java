package io.certsift.extract.docx;

import io.certsift.model.Limit;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The parts of a package by name, inflated only when opened. */
final class Parts implements Closeable {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final FileChannel channel;
    private final Meter meter;
    private ArchiveIndex index;
    private boolean salvaged;

    private Parts(FileChannel channel, ArchiveIndex index, Meter meter) {
        this.channel = channel;
        this.index = index;
        this.meter = meter;
    }

    static Parts open(Path path, Meter meter) throws IOException {
        FileChannel channel = FileChannel.open(path);
        try {
            return new Parts(
                    channel, ArchiveIndex.ofDirectory(channel, meter.limits().count(Limit.ENTRIES)), meter);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Names without a leading slash, whatever their case and slashes. */
    static String key(String name) {
        String slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    /** The archive's directory is lost or wrong: from now on entries are what can be found without it. */
    void salvage() throws IOException {
        index = ArchiveIndex.ofContent(channel, meter.limits().count(Limit.ENTRIES));
        salvaged = true;
    }

    /** Whether any entry is locked by the archive itself. */
    boolean encrypted() {
        return index.entries().values().stream().anyMatch(ArchiveEntry::encrypted);
    }

    /** That there are entries which were not looked at. */
    Optional<String> leftOut() {
        return index.more()
                ? Optional.of("entries of the archive were not looked at: it holds "
                        + meter.limits().beyond(Limit.ENTRIES))
                : Optional.empty();
    }

    boolean salvaged() {
        return salvaged;
    }

    /** Empty if there is no such part. */
    Optional<PartStream> open(String name) throws IOException {
        ArchiveEntry entry = index.entries().get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.encrypted()) {
            throw new EncryptedPartException();
        }
        InputStream raw = new ChannelStream(channel, entry.dataIn(channel), entry.stored());
        InputStream content = switch (entry.method()) {
            case STORED -> raw;
            case DEFLATED -> new Inflating(raw);
            default -> throw new IOException("compressed in a way that Word does not know");
        };
        return Optional.of(new PartStream(name, content, entry, meter));
    }

    /** Frees the inflater's memory at once. */
    private static final class Inflating extends InflaterInputStream {
        private Inflating(InputStream in) {
            super(in, new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
