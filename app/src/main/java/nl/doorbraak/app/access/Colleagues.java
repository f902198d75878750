package nl.doorbraak.app.access;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who can be asked onto the team of a case or a programme, or be related to a member of a household. */
@Component
@Transactional(readOnly = true)
public class Colleagues {

    private final Users users;
    private final boolean demo;

    Colleagues(Users users, @Value("${doorbraak.demo}") boolean demo) {
        this.users = users;
        this.demo = demo;
    }

    /**
     * The colleague with an e-mail address, where that person's role in the organisation allows the relation. An address
     * nobody has and one that belongs to another role give the same answer, so that asking tells nothing of accounts.
     */
    public Optional<SignedInUser> find(String email, Relation relation) {
        return users.withEmail(email, demo).filter(user -> relation.fits(user.roles()));
    }

    /** Who signs in as a resident with an e-mail address. */
    public Optional<SignedInUser> findResident(String email) {
        return users.withEmail(email, demo).filter(user -> user.roles().contains(Role.RESIDENT));
    }

    /** The same for a relation with a programme. */
    public Optional<SignedInUser> find(String email, ProgrammeRelation relation) {
        return users.withEmail(email, demo).filter(user -> relation.fits(user.roles()));
    }
}
