package nl.doorbraak.app.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.Capacity;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.DemoTownFounded;
import nl.doorbraak.app.access.Relation;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the demo town with made-up households at its first start, by the same way a user does: as coordinator, on the forms. */
@Component
class DemoHouseholds {

    private final CaseFiles files;
    private final CaseRelations relations;
    private final Residents residents;
    private final Household household;
    private final FillingIn fillingIn;

    DemoHouseholds(
            CaseFiles files, CaseRelations relations, Residents residents, Household household, FillingIn fillingIn) {
        this.files = files;
        this.relations = relations;
        this.residents = residents;
        this.household = household;
        this.fillingIn = fillingIn;
    }

    @EventListener
    @Order(0)
    void settle(DemoTownFounded town) {
        Caller coordinator = town.user("regisseur").as(Role.COORDINATOR);
        if (coordinator.asking(() -> files.count("")) == 0) {
            coordinator.doing(() -> DemoCase.all().forEach(each -> add(each, town)));
        }
    }

    private void add(DemoCase demo, DemoTownFounded town) {
        UUID id = files.open(
                demo.name(),
                "Voorbeeldstad",
                demo.district(),
                demo.head().getOrDefault(Field.COMPOSITION, ""),
                UUID.randomUUID());
        demo.team().forEach((name, relation) -> join(id, town.user(name), relation, demo));
        Map<Field, String> head = new EnumMap<>(demo.head());
        head.put(Field.NAME, demo.name());
        send(id, 1, "head", EntryKind.HEAD, head);
        for (int i = 0; i < demo.members().size(); i++) {
            String member = "member-" + (i + 1);
            Map<Field, String> typed = demo.members().get(i);
            send(id, 0, member, EntryKind.MEMBER, typed);
            town.users().stream()
                    .filter(user -> user.onlyResident() && user.name().equals(typed.get(Field.NAME)))
                    .forEach(user -> residents.join(id, member, user.userId(), Capacity.SELF, demo.since(), null));
        }
        int version = 0;
        for (DemoCase.Filled filled : demo.filled()) {
            send(id, version++, filled.id(), filled.kind(), filled.typed());
        }
    }

    private void join(UUID id, SignedInUser user, Relation relation, DemoCase demo) {
        relations.join(id, user.userId(), relation, demo.since(), null);
    }

    private void send(UUID id, int base, String entry, EntryKind kind, Map<Field, String> typed) {
        Form<EntryKind, Field> form = new Form<>(id, base, entry, kind, typed, UUID.randomUUID());
        Outcome<Field> outcome = kind.ofReturn() ? fillingIn.send(form) : household.send(form);
        if (!(outcome instanceof Outcome.Saved<Field>)) {
            throw new IllegalStateException("demo household " + entry + " is refused: " + outcome);
        }
    }
}
