package io.certsift.extract.docx;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Parts of a sound archive, inflated only when opened. Of two entries with one name the first counts, as in Word. */
final class ArchiveParts implements Parts {
    private final ZipFile zip;
    private final Meter meter;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ArchiveParts(ZipFile zip, Meter meter) {
        this.zip = zip;
        this.meter = meter;
        Enumeration<ZipArchiveEntry> all = zip.getEntriesInPhysicalOrder();
        for (int i = 0; all.hasMoreElements() && i < meter.limits().entries(); i++) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    static ArchiveParts open(Path path, Meter meter) throws IOException {
        FileChannel channel = FileChannel.open(path);
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new ArchiveParts(zip, meter);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    static String key(String name) {
        String slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<PartStream> open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new EncryptedPartException();
        }
        return Optional.of(new PartStream(name, zip.getInputStream(entry), entry.getCrc(), meter));
    }

    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
