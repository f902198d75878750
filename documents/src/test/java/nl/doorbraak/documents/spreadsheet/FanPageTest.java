package nl.doorbraak.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.doorbraak.engine.calculation.Range;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.wording.Language;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The fan of a programme in the spreadsheet people take away. */
class FanPageTest {

    private static Projection almelo() throws IOException {
        return (Projection) Objects.requireNonNull(Specimens.returns().get("programma-375"));
    }

    /** Almelo, if a household saved between 6,000 and 15,000. */
    private static Projection doubtful() throws IOException {
        return Projection.of(
                DoubtfulSavings.of(almelo().input(), new Range(new BigDecimal("6000"), new BigDecimal("15000"))));
    }

    private static XSSFWorkbook written(Projection projection, Optional<Fan> asked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpreadsheetWriter().write(projection, asked, Language.DUTCH, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void each_year_has_its_low_middle_and_high_as_values() throws IOException {
        Projection projection = doubtful();
        Fan fan = Fan.of(projection, 500, 7);
        try (XSSFWorkbook workbook = written(projection, Optional.of(fan))) {
            XSSFSheet page = workbook.getSheet("Onzekerheid");
            Row last = page.getRow(page.getLastRowNum());

            assertThat(last.getCell(0).getStringCellValue()).isEqualTo("2022");
            assertThat(last.getCell(1).getNumericCellValue())
                    .isCloseTo(fan.years().getLast().p5().doubleValue(), within(0.005));
            assertThat(last.getCell(3).getNumericCellValue())
                    .isCloseTo(fan.years().getLast().p95().doubleValue(), within(0.005));
        }
    }

    @Test
    void without_a_range_there_is_no_such_page() throws IOException {
        try (XSSFWorkbook workbook = written(almelo(), Optional.empty())) {
            assertThat(workbook.getSheet("Onzekerheid")).isNull();
        }
    }
}
