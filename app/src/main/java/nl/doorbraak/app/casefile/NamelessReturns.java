package nl.doorbraak.app.casefile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbraak.app.form.Reading;
import nl.doorbraak.app.pricelist.PriceSnapshot;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The return of a case without what people wrote in it: its last version alone, with the same figures. Done as the owner of the
 * database, in the transaction in which the household is removed.
 */
public final class NamelessReturns {

    private static final String NOTHING = "–";

    /** What somebody typed in words; all other fields hold numbers, days and choices of lists. */
    private static final Set<Field> WORDS = Arrays.stream(Field.values())
            .filter(field -> field.reading() == Reading.TEXT)
            .collect(Collectors.toUnmodifiableSet());

    private final JdbcClient owner;
    private final ReturnVersions versions;

    public NamelessReturns(JdbcClient owner) {
        this.owner = owner;
        this.versions = new ReturnVersions(owner);
    }

    /** The ids of the laws its lines and costs rest on; none where nothing was filled in. */
    public Set<String> laws(UUID caseId) {
        return versions.current(caseId).input().entries().stream()
                .flatMap(NamelessReturns::laws)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether nothing was ever filled in. */
    public boolean isEmpty(UUID caseId) {
        return versions.current(caseId).number() == 0;
    }

    /** Keeps the last version alone, as the first, without words. */
    public void strip(UUID caseId) {
        ReturnVersion last = versions.current(caseId);
        owner.sql("DELETE FROM return_version WHERE case_id = ? AND number < ?")
                .params(caseId, last.number())
                .update();
        owner.sql(
                        "UPDATE return_version SET number = 1, content = ?::jsonb, token = gen_random_uuid() WHERE case_id = ?")
                .params(ReturnJson.write(nameless(last.input())), caseId)
                .update();
    }

    /** The same figures without what somebody wrote. */
    static ReturnInput nameless(ReturnInput input) {
        List<Entry> entries = input.entries();
        return new ReturnInput(entries.stream()
                .map(entry -> nameless(entry, "Regel " + (entries.indexOf(entry) + 1)))
                .toList());
    }

    private static Entry nameless(Entry entry, String neutral) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(entry.fields());
        // A word that is there can be what makes a figure count, so each stays, and says nothing.
        fields.replaceAll((field, typed) -> WORDS.contains(field) ? NOTHING : typed);
        fields.computeIfPresent(Field.NAME, (_, _) -> neutral);
        if (entry.price().isPresent()) {
            fields.remove(Field.NAME);
        }
        return new Entry(entry.id(), entry.kind(), fields, entry.statedOn(), entry.price());
    }

    private static Stream<String> laws(Entry entry) {
        Stream<String> ofPrice = entry.price().map(PriceSnapshot::price).stream()
                .flatMap(price -> price.item().payers().stream())
                .map(share -> share.law().id());
        return Stream.concat(entry.given(Field.LAW).stream(), ofPrice);
    }
}
