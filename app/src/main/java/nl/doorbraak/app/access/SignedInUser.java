package nl.doorbraak.app.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.database.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody with an account.
 *
 * @param passwordHash what a password is compared with at sign-in; empty for a user who was read for any other reason
 * @param passwordNumber how often the account has had another password or second step; a session that began with another number is
 *     over
 */
public record SignedInUser(
        UUID userId, String email, String name, Set<Role> roles, String passwordHash, int passwordNumber)
        implements UserDetails {

    public SignedInUser {
        roles = Set.copyOf(roles);
    }

    /** The user whose session this is, however they signed in; empty when it is nobody's. */
    static Optional<SignedInUser> of(@Nullable Authentication session) {
        return switch (session == null ? null : session.getPrincipal()) {
            case SignedInUser user -> Optional.of(user);
            case SignedInElsewhere elsewhere -> Optional.of(elsewhere.user());
            case null, default -> Optional.empty();
        };
    }

    /** Whether somebody with these roles can have to do with cases; who only manages never has. */
    public boolean seesCases() {
        return roles.stream().anyMatch(Role::seesCases);
    }

    /** Whether this account is a resident's and nothing else, so that nothing of the work of others is shown. */
    public boolean onlyResident() {
        return roles.equals(Set.of(Role.RESIDENT));
    }

    /** This user as the one who asks the database in the given role. */
    public Caller as(Role role) {
        return new Caller(userId, role.purpose());
    }

    /** This user as the one who looks after the own account. */
    public Caller asThemselves() {
        return new Caller(userId, "own-account");
    }

    /** This user without the hash, which nobody needs once somebody is in. */
    SignedInUser withoutPassword() {
        return new SignedInUser(userId, email, name, roles, "", passwordNumber);
    }

    /** This user with the password that came after. */
    SignedInUser withPassword(int number) {
        return new SignedInUser(userId, email, name, roles, "", number);
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.code()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    /** Who it is without address or password, so that neither reaches a log. */
    @Override
    public String toString() {
        return userId.toString();
    }
}
