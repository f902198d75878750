package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RefusedReturnTest extends WithApplication {

    private static final String WITHOUT_CHANCE = """
            [{"id": "line-1", "kind": "LINE", "statedOn": "2026-01-05", "price": null, "fields": {"SCENARIO": "without",
            "NAME": "Noodopvang", "AMOUNT_KIND": "not-recorded", "REASON": "nog niet gevraagd", "PAYER": "municipality",
            "LAW": "other"}}]""";

    @Autowired
    JdbcClient application;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void older_content_the_engine_refuses_is_said_on_the_page_of_the_return_with_the_line_it_stands_on() {
        SignedInUser lead = somebody(Role.PROFESSIONAL);
        UUID caseId = caseOf(lead);
        lead.as(Role.PROFESSIONAL)
                .doing(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> application
                                .sql(
                                        "INSERT INTO return_version (case_id, number, content, token) VALUES (?, 1, ?::jsonb, ?)")
                                .params(caseId, WITHOUT_CHANCE, UUID.randomUUID())
                                .update()));

        HttpResponse<String> page = new Person(port).signedIn(lead).get("/casussen/" + caseId + "/weging");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Noodopvang: geen kans");
    }
}
