package nl.doorbraak.app.access;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One valid row for each table of a case or a programme, as raw SQL: to fill the tables with, and to try where it is not allowed. */
final class Additions {

    /** A value as a sealed column takes it. It opens nowhere. */
    static final String SEALED = "'sealed:" + "A".repeat(44) + "'";

    private Additions() {}

    /**
     * An insertion of one row of a case; a table that is not known here fails the test that asks for it.
     *
     * @param membership of the team; or the row that the new one belongs to, where it is of another table
     */
    static String to(String table, UUID caseId, UUID membership, UUID user) {
        String of = "'" + caseId + "', ";
        String token = "'" + UUID.randomUUID() + "'";
        int number = ThreadLocalRandom.current().nextInt(1000, Integer.MAX_VALUE);
        return switch (table) {
            case "case_file" ->
                "INSERT INTO case_file (case_id, reference, name, municipality, district) VALUES (" + token + ", 'T-"
                        + number + "', 'Huishouden Voorbeeld', 'Voorbeeldstad', 'Noord')";
            case "case_team" ->
                "INSERT INTO case_team (case_id, user_id, relation, valid_from) VALUES (" + of + "'" + user
                        + "', 'member', '2020-01-01')";
            case "case_team_end" ->
                "INSERT INTO case_team_end (case_id, membership_id, last_day) VALUES (" + of + "'" + membership
                        + "', '2020-02-01')";
            case "case_head" ->
                "INSERT INTO case_head (case_id, number, name, phase, token) VALUES (" + of + number
                        + ", 'Voorbeeld', 'hope', " + token + ")";
            case "case_member" ->
                "INSERT INTO case_member (case_id, member_id, number, name, place, token) VALUES (" + of
                        + "'member-1', " + number + ", " + SEALED + ", 'kind', " + token + ")";
            case "return_version" ->
                "INSERT INTO return_version (case_id, number, content, token) VALUES (" + of + number + ", '{}', "
                        + token + ")";
            case "case_programme" ->
                "INSERT INTO case_programme (case_id, programme_id, valid_from) SELECT " + of
                        + "programme_id, '2020-01-01' FROM programme LIMIT 1";
            case "case_programme_end" ->
                "INSERT INTO case_programme_end (case_id, belonging_id, last_day) VALUES (" + of + "'" + membership
                        + "', '2020-02-01')";
            case "case_resident" ->
                "INSERT INTO case_resident (case_id, member_id, user_id, capacity, valid_from) SELECT " + of
                        + "'member-1', user_id, 'self', '2020-01-01' FROM app_user WHERE email LIKE 'beleidsadviseur@%'";
            case "case_resident_end" ->
                "INSERT INTO case_resident_end (case_id, relation_id, last_day) VALUES (" + of + "'" + membership
                        + "', '2020-02-01')";
            case "case_involvement" ->
                "INSERT INTO case_involvement (case_id, organisation, law, user_id, valid_from, token) VALUES (" + of
                        + "'Wijkteam', 'wmo-2015', caller_id(), '2020-01-01', " + token + ")";
            case "case_involvement_end" ->
                "INSERT INTO case_involvement_end (case_id, involvement_id, last_day) VALUES (" + of + "'" + membership
                        + "', '2099-01-01')";
            case "case_note" ->
                "INSERT INTO case_note (case_id, involvement_id, content, token) VALUES (" + of + "'" + membership
                        + "', " + SEALED + ", " + token + ")";
            case "case_note_share" ->
                "INSERT INTO case_note_share (case_id, note_id, purpose, basis, basis_checked) VALUES (" + of + "'"
                        + membership + "', 'wmo-2015-support', 'artikel', false)";
            case "case_note_share_end" ->
                "INSERT INTO case_note_share_end (case_id, share_id) VALUES (" + of + "'" + membership + "')";
            case "case_secret_address" ->
                "INSERT INTO case_secret_address (case_id, member_id, number, address, token) VALUES (" + of
                        + "'member-1', " + number + ", " + SEALED + ", " + token + ")";
            case "case_address_need" ->
                "INSERT INTO case_address_need (case_id, member_id, user_id, reason, valid_until) VALUES (" + of
                        + "'member-1', '" + user + "', " + SEALED + ", '2099-01-01')";
            case "case_address_need_end" ->
                "INSERT INTO case_address_need_end (case_id, need_id) VALUES (" + of + "'" + membership + "')";
            case "case_status" ->
                "INSERT INTO case_status (case_id, number, token) VALUES (" + of + number + ", " + token + ")";
            case "case_hold" ->
                "INSERT INTO case_hold (case_id, number, last_day, reason, token) VALUES (" + of + number
                        + ", today(), " + SEALED + ", " + token + ")";
            case "case_request" ->
                "INSERT INTO case_request (case_id, request_id, kind, identified, reason) VALUES (" + of + token
                        + ", 'link', " + SEALED + ", " + SEALED + ")";
            case "case_request_answer" ->
                "INSERT INTO case_request_answer (case_id, request_id, number, granted, reason) VALUES (" + of + "'"
                        + membership + "', " + number + ", false, " + SEALED + ")";
            case "case_objection" ->
                "INSERT INTO case_objection (case_id, member_id, item, wrong, token) VALUES (" + of
                        + "'member-1', 'field:note', " + SEALED + ", " + token + ")";
            case "case_objection_answer" ->
                "INSERT INTO case_objection_answer (case_id, objection_id, corrected, reason) VALUES (" + of + "'"
                        + membership + "', false, " + SEALED + ")";
            case "case_limit" ->
                "INSERT INTO case_limit (case_id, relation_id, item, reason, review_on, token) VALUES (" + of + token
                        + ", 'field:note', " + SEALED + ", '2020-02-01', " + token + ")";
            case "case_limit_review" ->
                "INSERT INTO case_limit_review (case_id, limit_id, number, keeps, reason) VALUES (" + of + "'"
                        + membership + "', " + number + ", false, " + SEALED + ")";
            case "case_invitation" ->
                "INSERT INTO case_invitation (case_id, member_id, capacity, code_hash, expires_at, token) VALUES (" + of
                        + "'member-1', 'self', sha256(uuid_send(" + token + "::uuid)), '2020-02-01', " + token + ")";
            case "case_invitation_end" ->
                "INSERT INTO case_invitation_end (case_id, invitation_id) VALUES (" + of + "'" + membership + "')";
            default -> throw new AssertionError("No example of a row of " + table);
        };
    }

    /** An insertion of one row of a programme; a table that is not known here fails the test that asks for it. */
    static String toProgramme(String table, UUID programmeId, UUID membership, UUID user) {
        String of = "'" + programmeId + "', ";
        String token = "'" + UUID.randomUUID() + "'";
        int number = ThreadLocalRandom.current().nextInt(1000, Integer.MAX_VALUE);
        return switch (table) {
            case "programme" ->
                "INSERT INTO programme (programme_id, name, municipality) VALUES (" + token
                        + ", 'Programma Voorbeeld', 'Voorbeeldstad')";
            case "programme_team" ->
                "INSERT INTO programme_team (programme_id, user_id, relation, valid_from) VALUES (" + of + "'" + user
                        + "', 'coordinator', '2020-01-01')";
            case "programme_team_end" ->
                "INSERT INTO programme_team_end (programme_id, membership_id, last_day) VALUES (" + of + "'"
                        + membership + "', '2020-02-01')";
            case "programme_version" ->
                "INSERT INTO programme_version (programme_id, number, content, token) VALUES (" + of + number
                        + ", '{}', " + token + ")";
            case "programme_sheet" -> sheet(UUID.randomUUID(), programmeId);
            case "programme_sheet_version" ->
                "INSERT INTO programme_sheet_version (sheet_id, programme_id, number, content, token) VALUES ('"
                        + programmeId + "', " + of + number + ", '[]', " + token + ")";
            default -> throw new AssertionError("No example of a row of " + table);
        };
    }

    /** An insertion of the one sheet of a programme whose versions {@link #toProgramme} adds: it has the id of the programme. */
    static String sheetOf(UUID programmeId) {
        return sheet(programmeId, programmeId);
    }

    private static String sheet(UUID id, UUID programmeId) {
        return "INSERT INTO programme_sheet (sheet_id, programme_id, name, token) VALUES ('" + id + "', '" + programmeId
                + "', 'Berekening Voorbeeld', '" + UUID.randomUUID() + "')";
    }
}
