package nl.doorbraak.app.resident;

import java.util.Map;
import java.util.UUID;
import nl.doorbraak.engine.reading.FigureFormat;
import nl.doorbraak.engine.wording.Wording;

/**
 * What an item is called, in one language.
 *
 * @param people names of those an item can be about
 * @param services names of the organisations involved
 */
public record ItemWords(Map<UUID, String> people, Map<UUID, String> services, Wording wording) {

    public ItemWords {
        people = Map.copyOf(people);
        services = Map.copyOf(services);
    }

    /** The name of an item; of one that is no longer known, what kind of thing it is. */
    public String say(String item) {
        return Item.of(item).map(this::say).orElseGet(() -> term("own.item.other"));
    }

    private String say(Item item) {
        return switch (item) {
            case Item.Written(Item.Field field) -> term("own.field." + field.code());
            case Item.Somebody(UUID userId) -> term("own.item.person", name(people, userId));
            case Item.Service(UUID involvement) -> term("own.item.involvement", name(services, involvement));
            case Item.Visit visit ->
                term(
                        "own.item.visit",
                        name(people, visit.userId()),
                        FigureFormat.in(wording.language()).date(visit.day()));
            case Item.Part(String code) -> term("own.item.part", LogWords.part(code, wording));
        };
    }

    private String name(Map<UUID, String> names, UUID id) {
        return names.getOrDefault(id, "…");
    }

    private String term(String key, String... texts) {
        return new Sayings(wording).say(key, texts);
    }
}
