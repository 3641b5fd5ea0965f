package io.certsift.recognise;

import io.certsift.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts dates behind the names that they stand over, in a list whose items begin with their dates. Thread-safe. */
final class LeadingDates {
    private final Predicate<String> date;
    private final Predicate<String> detail;
    private final Predicate<String> issuer;

    /**
     * @param date whether a text only gives a date
     * @param detail whether it only gives issuer, date, link or status
     * @param issuer whether it is the name of an issuer and no more
     */
    LeadingDates(Predicate<String> date, Predicate<String> detail, Predicate<String> issuer) {
        this.date = date;
        this.detail = detail;
        this.issuer = issuer;
    }

    List<Paragraph> behind(List<Paragraph> paragraphs) {
        // an issuer may stand over the first ones
        Optional<String> first = paragraphs.stream()
                .map(Paragraph::text)
                .filter(text -> !issuer.test(text))
                .findFirst();
        if (first.filter(date).isEmpty()) {
            return paragraphs;
        }
        List<Paragraph> moved = new ArrayList<>();
        int dates = 0;
        int names = 0;
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            if (!date.test(paragraph.text())) {
                names += detail.test(paragraph.text()) ? 0 : 1;
                moved.add(paragraph);
                continue;
            }
            if (at + 1 == paragraphs.size()
                    || detail.test(paragraphs.get(at + 1).text())) {
                return paragraphs; // it belongs to what stands over it
            }
            moved.add(paragraphs.get(at + 1));
            moved.add(paragraph);
            dates++;
            names++;
            at++;
        }
        return dates > 1 && 2 * dates >= names || names == 1 ? moved : paragraphs;
    }
}
