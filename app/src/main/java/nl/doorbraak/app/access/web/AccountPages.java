package nl.doorbraak.app.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorbraak.app.access.ForRoles;
import nl.doorbraak.app.access.ManagedAccounts;
import nl.doorbraak.app.access.ManagedAccounts.Account;
import nl.doorbraak.app.access.NotFound;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts, for the administrator alone: who there is, somebody new, other roles, a block, a new password, without second step or identity. */
@Controller
class AccountPages {

    private static final String ALL = "/beheer/accounts";
    private static final String ONE = ALL + "/{userId}";

    private final ManagedAccounts accounts;

    AccountPages(ManagedAccounts accounts) {
        this.accounts = accounts;
    }

    @ForRoles(Role.ADMINISTRATOR)
    @GetMapping(ALL)
    String list(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("accounts", user.as(Role.ADMINISTRATOR).asking(accounts::all));
        model.addAttribute("self", user.userId());
        return "access/accounts";
    }

    @ForRoles(Role.ADMINISTRATOR)
    @GetMapping(ALL + "/nieuw")
    String form(Locale locale, Model model) {
        return form(new AccountForm(new LinkedMultiValueMap<>()), Set.of(), locale, model);
    }

    @ForRoles(Role.ADMINISTRATOR)
    @PostMapping(ALL + "/nieuw")
    String make(
            @AuthenticationPrincipal SignedInUser user,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        AccountForm form = new AccountForm(sent);
        String name = form.name();
        String email = form.email();
        Set<Role> roles = form.roles();
        String password = form.password();
        form.require("email", !accounts.has(email), "accounts.problem.email-taken");
        if (!form.right()) {
            response.setStatus(422);
            return form(form, roles, locale, model);
        }
        user.as(Role.ADMINISTRATOR).doing(() -> accounts.make(email, name, roles, password));
        return "redirect:" + ALL + "?gemaakt";
    }

    @ForRoles(Role.ADMINISTRATOR)
    @GetMapping(ONE)
    String one(@AuthenticationPrincipal SignedInUser user, @PathVariable UUID userId, Model model) {
        Account account = account(user, userId);
        return show(user, account, account.roles(), Map.of(), model);
    }

    @ForRoles(Role.ADMINISTRATOR)
    @PostMapping(ONE + "/rollen")
    String changeRoles(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable UUID userId,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        AccountForm form = new AccountForm(sent);
        Set<Role> roles = form.roles();
        boolean stays = !userId.equals(user.userId()) || roles.contains(Role.ADMINISTRATOR);
        form.require("rollen", stays, "accounts.problem.own-role");
        Runnable change = () -> accounts.changeRoles(userId, roles);
        return answer(user, account(user, userId), roles, form, change, locale, model, response);
    }

    @ForRoles(Role.ADMINISTRATOR)
    @PostMapping(ONE + "/wachtwoord")
    String resetPassword(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable UUID userId,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        AccountForm form = new AccountForm(sent);
        String password = form.password();
        Account account = other(user, userId);
        Runnable change = () -> accounts.resetPassword(userId, password);
        return answer(user, account, account.roles(), form, change, locale, model, response);
    }

    /** Nobody finds the block or the new password of the own account: the page does not offer them, and the database refuses them. */
    @ForRoles(Role.ADMINISTRATOR)
    @PostMapping(ONE + "/blokkade")
    String block(
            @AuthenticationPrincipal SignedInUser user,
            @PathVariable UUID userId,
            @RequestParam(defaultValue = "false") boolean aan) {
        other(user, userId);
        return done(user, userId, () -> accounts.block(userId, aan));
    }

    /** Nobody finds this for their own account either: there a code is asked. */
    @ForRoles(Role.ADMINISTRATOR)
    @PostMapping(ONE + "/tweede-stap")
    String takeAwaySecondFactor(@AuthenticationPrincipal SignedInUser user, @PathVariable UUID userId) {
        other(user, userId);
        return done(user, userId, () -> accounts.takeAwaySecondFactor(userId));
    }

    @ForRoles(Role.ADMINISTRATOR)
    @PostMapping(ONE + "/koppeling")
    String releaseIdentity(@AuthenticationPrincipal SignedInUser user, @PathVariable UUID userId) {
        account(user, userId);
        return done(user, userId, () -> accounts.releaseIdentity(userId));
    }

    private static String done(SignedInUser user, UUID account, Runnable change) {
        user.as(Role.ADMINISTRATOR).doing(change);
        return "redirect:" + ALL + "/" + account + "?bewaard";
    }

    private Account other(SignedInUser user, UUID id) {
        if (id.equals(user.userId())) {
            throw new NotFound();
        }
        return account(user, id);
    }

    private Account account(SignedInUser user, UUID id) {
        return user.as(Role.ADMINISTRATOR).asking(() -> accounts.find(id)).orElseThrow(NotFound::new);
    }

    private String answer(
            SignedInUser user,
            Account account,
            Set<Role> roles,
            AccountForm form,
            Runnable change,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        if (!form.right()) {
            response.setStatus(422);
            return show(user, account, roles, form.said(locale), model);
        }
        return done(user, account.id(), change);
    }

    private static String show(
            SignedInUser user, Account account, Set<Role> roles, Map<String, String> problems, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("self", user.userId());
        addRoles(roles, problems, model);
        return "access/account";
    }

    private static String form(AccountForm form, Set<Role> roles, Locale locale, Model model) {
        model.addAttribute("naam", form.text("naam"));
        model.addAttribute("email", form.text("email"));
        addRoles(roles, form.said(locale), model);
        return "access/account-new";
    }

    private static void addRoles(Set<Role> chosen, Map<String, String> problems, Model model) {
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("problems", problems);
    }
}
