package nl.doorbraak.app.pricelist.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import nl.doorbraak.files.reference.ReferenceData;
import nl.doorbraak.files.reference.Source;
import org.jspecify.annotations.Nullable;

/** The sources, each with how well we know what it says and which prices rest on it. */
final class SourceViews {

    private final ReferenceData data;
    private final Wording wording;
    private final DateTimeFormatter dates;

    SourceViews(ReferenceData data, Language language) {
        this.data = data;
        this.wording = Wording.in(language);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }

    /** A source on screen. */
    public record SourceView(
            String title,
            @Nullable String href,
            String publisher,
            String date,
            String confirmed,
            boolean unconfirmed,
            String checked,
            List<PriceView.ItemLink> prices) {}

    List<SourceView> all() {
        return data.sources().byId().values().stream()
                .sorted(Comparator.comparing((Source source) -> wording.say(source.title())))
                .map(this::view)
                .toList();
    }

    private SourceView view(Source source) {
        return new SourceView(
                wording.say(source.title()),
                source.link().map(Object::toString).orElse(null),
                source.publisher(),
                source.date().map(this::date).orElseGet(() -> say("pricelist.source.no-date")),
                say("pricelist.source.confirmed." + source.confirmed().id()),
                source.confirmed() == Source.Confirmed.MEMORY,
                date(source.checkedOn()),
                prices(source));
    }

    private List<PriceView.ItemLink> prices(Source source) {
        return data.prices().items().stream()
                .filter(item -> item.values().stream()
                        .anyMatch(value -> value.reference().id().equals(source.id())))
                .map(item -> new PriceView.ItemLink(wording.say(item.name()), PriceViews.href(item)))
                .toList();
    }

    private String date(LocalDate date) {
        return date.format(dates);
    }

    private String say(String key) {
        return wording.say(Label.term(key));
    }
}
