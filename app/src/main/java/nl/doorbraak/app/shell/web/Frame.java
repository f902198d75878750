package nl.doorbraak.app.shell.web;

import java.time.ZoneId;
import java.util.List;
import nl.doorbraak.app.shell.Option;

/**
 * What the frame around a page needs to know.
 *
 * @param signedIn whether there is a user; without one the frame has no menu
 * @param person the id of the user; empty without one
 * @param name what the user is called
 * @param roleLabel the role in which the user works now, in the language of the page
 * @param role that role, as one of {@code roles}
 * @param roles what the user can choose from; empty with one role
 * @param seesCases whether a role of the user can have to do with cases at all
 * @param works whether the user works here; who is only a resident sees none of the rooms of those who do
 * @param resident whether the user is a resident or acts for one
 * @param makesPolicy whether the user reads counts of cases
 * @param administers whether the user looks after the accounts
 * @param opensCases whether the user may open a new case
 * @param otherLanguage the code of the language the page is not in
 * @param otherLanguageHref this same page in that language
 * @param demo whether the data are made up, which the frame says loudly
 * @param version the version of the application
 * @param prices how many prices the price list has
 * @param pricesDate the date of its newest source, in words
 * @param zone the time zone of the readers
 */
public record Frame(
        boolean signedIn,
        String person,
        String name,
        String roleLabel,
        String role,
        List<Option> roles,
        boolean seesCases,
        boolean works,
        boolean resident,
        boolean makesPolicy,
        boolean administers,
        boolean opensCases,
        String otherLanguage,
        String otherLanguageHref,
        boolean demo,
        String version,
        String prices,
        String pricesDate,
        ZoneId zone) {}
