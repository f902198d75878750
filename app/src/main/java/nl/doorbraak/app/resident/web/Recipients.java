package nl.doorbraak.app.resident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.Invitations;
import nl.doorbraak.app.access.Residents;
import nl.doorbraak.app.casefile.Member;
import nl.doorbraak.app.casefile.Members;
import nl.doorbraak.app.shell.Option;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.stereotype.Component;

/** The relations of residents of a case, also those that an invitation will make. */
@Component
class Recipients {

    private final Residents residents;
    private final Invitations invitations;
    private final Members members;

    Recipients(Residents residents, Invitations invitations, Members members) {
        this.residents = residents;
        this.invitations = invitations;
        this.members = members;
    }

    /** Every relation, by who it is and for whom. */
    List<Option> of(UUID caseId, Wording wording) {
        Map<String, String> names = members.of(caseId).stream().collect(Collectors.toMap(Member::id, Member::name));
        List<Option> all = new ArrayList<>();
        residents
                .of(caseId)
                .forEach(each -> all.add(new Option(
                        each.relationId().toString(),
                        wording.say(Label.term(
                                "team.resident.for",
                                Label.verbatim(each.name()),
                                Label.verbatim(names.getOrDefault(each.memberId(), "")))))));
        invitations.of(caseId).stream()
                .filter(each -> each.state() == Invitations.State.WAITING)
                .forEach(each -> all.add(new Option(
                        each.relation().toString(),
                        wording.say(Label.term(
                                "invitations.for",
                                Label.verbatim(names.getOrDefault(each.memberId(), "")),
                                each.capacity().label())))));
        return all;
    }

    /** The name of one of them. */
    String name(List<Option> all, UUID relation) {
        return all.stream()
                .filter(each -> each.value().equals(relation.toString()))
                .map(Option::label)
                .findFirst()
                .orElse("–");
    }
}
