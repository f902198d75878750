package nl.doorbraak.app.resident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.DemoTownFounded;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.access.Residents.Own;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.involved.Involvement;
import nl.doorbraak.app.involved.Involvements;
import nl.doorbraak.app.involved.Involvements.Begun;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Furnishes the rooms of the resident of the demo town at its first start: services that help, and an answered objection. */
@Component
class DemoRooms {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    private final Residents residents;
    private final Involvements involvements;
    private final Objections objections;

    DemoRooms(Residents residents, Involvements involvements, Objections objections) {
        this.residents = residents;
        this.involvements = involvements;
        this.objections = objections;
    }

    @EventListener
    @Order(1)
    void furnish(DemoTownFounded town) {
        Caller resident = town.user("bewoner").as(Role.RESIDENT);
        Caller coordinator = town.user("regisseur").as(Role.COORDINATOR);
        resident.asking(residents::own).stream()
                .filter(own ->
                        resident.asking(() -> objections.own(own.relation())).isEmpty())
                .forEach(own -> furnish(own, resident, coordinator));
    }

    private void furnish(Own own, Caller resident, Caller coordinator) {
        coordinator.doing(() -> {
            begin(own, "Wijkteam Noord", "wmo-2015", Involvement.HOUSEHOLD);
            begin(own, "Schuldhulp Voorbeeldstad", "wgs", own.memberId());
        });
        resident.doing(() -> objections.make(
                own.relation(),
                new Item.Written(Item.Field.BIRTH_YEAR),
                "Ik ben een jaar jonger.",
                "1991",
                UUID.randomUUID()));
        Objection made = resident.asking(() -> objections.own(own.relation())).getFirst();
        coordinator.doing(() -> objections.answer(
                made, false, "In de gegevens van de gemeente staat 1990. Neem uw paspoort mee, dan kijken we samen."));
    }

    private void begin(Own own, String organisation, String law, String about) {
        Begun begun = new Begun(organisation, law, Optional.of(about), "", Optional.empty(), SPRING, Optional.empty());
        involvements.begin(own.caseId(), begun, UUID.randomUUID());
    }
}
