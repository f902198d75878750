package nl.doorbraak.app.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbraak.app.access.Audit;
import nl.doorbraak.app.access.CaseRelations;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.ReadingLog;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.access.Residents.Own;
import nl.doorbraak.app.access.SecretAddresses;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.involved.Involvements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the rooms of a resident; each look stands in the reading log before anything is shown. */
@Component
@Transactional
public class OwnRooms {

    private final Residents residents;
    private final Members members;
    private final SecretAddresses addresses;
    private final CaseRelations relations;
    private final Involvements involvements;
    private final Objections objections;
    private final Audit audit;

    OwnRooms(
            Residents residents,
            Members members,
            SecretAddresses addresses,
            CaseRelations relations,
            Involvements involvements,
            Objections objections,
            Audit audit) {
        this.residents = residents;
        this.members = members;
        this.addresses = addresses;
        this.relations = relations;
        this.involvements = involvements;
        this.objections = objections;
        this.audit = audit;
    }

    /** The members the caller is or acts for today. */
    @Transactional(readOnly = true)
    public List<Own> own() {
        return residents.own();
    }

    /**
     * The file of a relation of the caller's own.
     *
     * @param part as it is written in the trail
     * @throws NotFound when the relation is not the caller's today
     */
    public OwnFile open(UUID relation, String part) {
        Own own = residents.own().stream()
                .filter(each -> each.relation().equals(relation))
                .findFirst()
                .orElseThrow(NotFound::new);
        residents.looked(own, part);
        return new OwnFile(
                own,
                members.own(relation).orElseThrow(NotFound::new),
                addresses.ownIsSecret(relation),
                relations.ownTeam(relation),
                involvements.own(relation),
                objections.own(relation));
    }

    /**
     * Who looked, on so many days before a day, or till now.
     *
     * @param days at most {@link ReadingLog#DAYS}, and one more tells whether there are older
     */
    @Transactional(readOnly = true)
    public List<Audit.Told> log(OwnFile file, Optional<LocalDate> before, int days) {
        return audit.toldToResident(file.own().relation(), before, days);
    }

    /** Who looked, from the first day on. */
    @Transactional(readOnly = true)
    public List<Audit.Told> wholeLog(OwnFile file) {
        return log(file, Optional.empty(), Integer.MAX_VALUE);
    }

    /** Whether the file or the log shows an item. */
    @Transactional(readOnly = true)
    public boolean shows(OwnFile file, Item item) {
        return switch (item) {
            case Item.Written(Item.Field field) -> file.written().contains(field);
            case Item.Somebody(UUID userId) ->
                file.team().stream().anyMatch(each -> each.userId().equals(userId));
            case Item.Service(UUID involvement) ->
                file.involved().stream().anyMatch(each -> each.id().equals(involvement));
            case Item.Visit(LocalDate day, UUID userId) ->
                log(file, Optional.of(day.plusDays(1)), 1).stream()
                        .anyMatch(each -> each.day().equals(day) && userId.equals(each.userId()));
            case Item.Part _ -> false;
        };
    }
}
