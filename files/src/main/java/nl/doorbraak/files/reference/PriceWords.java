package nl.doorbraak.files.reference;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorbraak.engine.price.Includes;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Scalars;

/** The words that say what a figure already contains. */
public final class PriceWords {

    private static final Pattern HORIZON = Pattern.compile("horizon-([1-9]\\d?)-years");
    private static final Pattern INCLUDED = Pattern.compile("relapse|" + HORIZON.pattern());

    private PriceWords() {}

    /** A list such as {@code [relapse, horizon-7-years]}. */
    public static As<Includes> includes() {
        return Scalars.listOf(Scalars.matching(INCLUDED, Label.term("refusal.expected.includes")))
                .map(words -> new Includes(words.contains("relapse"), horizon(words)));
    }

    /** What people call an item, such as {@code {nl: [huisuitzetting], en: [eviction]}}. */
    static As<List<String>> alsoCalled() {
        return Fields.object(fields -> {
            var dutch = fields.list("nl", Scalars.text());
            var english = fields.list("en", Scalars.text());
            return fields.whole(() ->
                    Stream.concat(dutch.get().stream(), english.get().stream()).toList());
        });
    }

    private static OptionalInt horizon(List<String> words) {
        return words.stream()
                .map(HORIZON::matcher)
                .filter(Matcher::matches)
                .mapToInt(matched -> Integer.parseInt(matched.group(1)))
                .findFirst();
    }
}
