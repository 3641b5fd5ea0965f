package io.certsift.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.certsift.model.ScanReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Writes one JSON object per file and line; UTF-8, LF line ends, nothing altered but halves of surrogate pairs. */
final class JsonLinesWriter implements ReportWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();

    @Override
    public List<ReportPart> parts(ScanReport report, Path target) {
        return List.of(new ReportPart(target, out -> write(report, out)));
    }

    private static void write(ScanReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setCharacterEscapes(new ControlEscapes());
            json.setRootValueSeparator(null);
            RowJson rows = new RowJson(json);
            for (Iterator<ReportRow> each = ReportRow.all(report).iterator(); each.hasNext(); ) {
                rows.write(each.next());
                json.writeRaw('\n');
            }
        }
    }
}
