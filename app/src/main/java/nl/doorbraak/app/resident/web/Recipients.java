package nl.doorbraak.app.resident.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.Invitations;
import nl.doorbraak.app.access.Invitations.State;
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

    /** Those to hold something back from, by who it is and for whom: every relation, and invitations that can still be used. */
    List<Option> of(UUID caseId, Wording wording) {
        return all(caseId, wording, EnumSet.of(State.WAITING));
    }

    /** The names of all, by relation, also of an invitation that can be used no more: a limit on it holds for whoever is invited after it. */
    Map<String, String> names(UUID caseId, Wording wording) {
        return all(caseId, wording, EnumSet.complementOf(EnumSet.of(State.USED))).stream()
                .collect(Collectors.toMap(Option::value, Option::label));
    }

    private List<Option> all(UUID caseId, Wording wording, Set<State> states) {
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
                .filter(each -> states.contains(each.state()))
                .forEach(each -> all.add(new Option(
                        each.relation().toString(),
                        wording.say(Label.term(
                                each.state() == State.WAITING ? "invitations.for" : "invitations.for.over",
                                Label.verbatim(names.getOrDefault(each.memberId(), "")),
                                each.capacity().label())))));
        return all;
    }
}
