package nl.doorbraak.app.access;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorbraak.app.database.BasisOfPurpose;
import nl.doorbraak.files.reference.LawPurposes.Purpose;
import nl.doorbraak.files.reference.ReferenceData;
import org.springframework.stereotype.Component;

/**
 * The legal basis of the purpose of each role, from the reference files, as it is written in every entry of the audit trail: in the
 * language of the statutes, and saying so where nobody held it against them. A role without one stops the start.
 */
@Component
class PurposeBases implements BasisOfPurpose {

    private final Map<String, String> bases;

    PurposeBases(ReferenceData reference) {
        this.bases = Arrays.stream(Role.values())
                .collect(Collectors.toUnmodifiableMap(
                        Role::purpose, role -> purpose(role, reference).stated()));
    }

    @Override
    public String of(String purpose) {
        return bases.getOrDefault(purpose, "");
    }

    private static Purpose purpose(Role role, ReferenceData reference) {
        String id = reference.working().id() + "-" + role.purpose();
        return reference
                .working()
                .find(id)
                .orElseThrow(() -> new IllegalStateException("reference/purposes/work.yaml has no " + id));
    }
}
