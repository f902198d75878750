package nl.doorbraak.app.resident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.Audit.Told;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.SharingPurposes;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;

/** What stands in the rooms of a resident, in plain words. */
@Component
public class OwnWords {

    private final SharingPurposes laws;

    OwnWords(SharingPurposes laws) {
        this.laws = laws;
    }

    /** The names of the items of a file, and of who looked. */
    public ItemWords items(OwnFile file, List<Told> log, Wording wording) {
        Map<UUID, String> people = new HashMap<>();
        log.stream()
                .filter(each -> each.userId() != null && each.user() != null)
                .forEach(each -> people.put(each.userId(), each.user()));
        file.team().forEach(each -> people.put(each.userId(), each.name()));
        Map<UUID, String> services = new HashMap<>();
        file.involved().forEach(each -> services.put(each.id(), each.organisation()));
        return new ItemWords(people, services, wording);
    }

    /** What is written in a field, as a resident reads it. */
    public String written(OwnFile file, Item.Field field, Wording wording) {
        return field == Item.Field.ADDRESS ? term("own.address.secret", wording) : file.text(field);
    }

    /** What somebody on the team does for the resident. */
    public String does(Relation relation, Wording wording) {
        return term("own.team." + relation.code(), wording);
    }

    /** The law under which somebody is involved. */
    public String law(Involvement involvement, Wording wording) {
        return wording.say(laws.nameOf(involvement.law()));
    }

    private static String term(String key, Wording wording) {
        return wording.say(Label.term(key));
    }
}
