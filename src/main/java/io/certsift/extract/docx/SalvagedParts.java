package io.certsift.extract.docx;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Parts of an archive whose directory is lost: read from the front, as far as that goes. Only XML is kept. */
final class SalvagedParts implements Parts {
    private static final int SIGNATURE = 0x504b0304;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Meter meter;
    private boolean encrypted;

    private SalvagedParts(Meter meter) {
        this.meter = meter;
    }

    static SalvagedParts open(Path path, Meter meter) throws IOException {
        SalvagedParts salvaged = new SalvagedParts(meter);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            if (skipToFirstEntry(in)) {
                salvaged.readAll(new ZipArchiveInputStream(in, "UTF-8", true, true));
            }
        }
        return salvaged;
    }

    private static boolean skipToFirstEntry(InputStream in) throws IOException {
        int last = 0;
        while (last != SIGNATURE) {
            in.mark(4);
            byte[] four = in.readNBytes(4);
            if (four.length < 4) {
                return false;
            }
            last = (four[0] & 0xff) << 24 | (four[1] & 0xff) << 16 | (four[2] & 0xff) << 8 | (four[3] & 0xff);
            in.reset();
            if (last != SIGNATURE) {
                in.skipNBytes(1);
            }
        }
        return true;
    }

    private void readAll(ZipArchiveInputStream zip) {
        try {
            ZipArchiveEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < meter.limits().entries(); i++) {
                encrypted |= entry.getGeneralPurposeBit().usesEncryption();
                String name = ArchiveParts.key(entry.getName());
                if (zip.canReadEntryData(entry) && (name.endsWith(".xml") || name.endsWith(".rels"))) {
                    keep(name, zip);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | RuntimeException e) {
            return; // what was read up to here is what there is
        }
    }

    private void keep(String name, InputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 13];
        try {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                content.write(chunk, 0, count);
                meter.inflated(name, content.size());
                meter.event();
            }
        } finally {
            parts.putIfAbsent(name, content.toByteArray());
        }
    }

    @Override
    public Optional<PartStream> open(String name) throws IOException {
        byte[] content = parts.get(ArchiveParts.key(name.toLowerCase(Locale.ROOT)));
        if (content == null && encrypted) {
            throw new EncryptedPartException();
        }
        return Optional.ofNullable(content)
                .map(bytes -> new PartStream(name, new ByteArrayInputStream(bytes), -1, meter));
    }

    @Override
    public Optional<String> damage() {
        return Optional.of("the file is damaged; only what stands before the damage was read");
    }

    @Override
    public void close() {
        parts.clear();
    }
}
