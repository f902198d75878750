package nl.doorbraak.documents.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorbraak.engine.calculation.Known;
import nl.doorbraak.engine.spreadsheet.SpreadsheetContent;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Language;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A spreadsheet we wrote, opened again as a reader would. */
record Workbook(XSSFWorkbook file) implements AutoCloseable {

    private static final int FIGURE = 1;
    private static final int FIRST_ROW = 3;

    /** The Dutch spreadsheet of some content. */
    static Workbook of(SpreadsheetContent content) throws IOException {
        return of(SpreadsheetModel.of(content, Language.DUTCH));
    }

    static Workbook of(SpreadsheetModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SpreadsheetWriter().write(model, bytes);
        return new Workbook(new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray())));
    }

    static Workbook read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Workbook(new XSSFWorkbook(in));
        }
    }

    /** The figures of the calculation by the key of their row. */
    Map<String, XSSFCell> computed() {
        return rows("Berekening");
    }

    /** The input cells by the key of their row. */
    Map<String, XSSFCell> inputs() {
        return rows("Invoer");
    }

    private Map<String, XSSFCell> rows(String page) {
        XSSFSheet sheet = file.getSheet(page);
        Map<String, XSSFCell> rows = new LinkedHashMap<>();
        for (int i = FIRST_ROW; i <= sheet.getLastRowNum(); i++) {
            XSSFCell key = sheet.getRow(i).getCell(sheet.getRow(i).getLastCellNum() - 1);
            rows.put(key.getStringCellValue(), sheet.getRow(i).getCell(FIGURE));
        }
        return rows;
    }

    /** Types other figures over some inputs; the results below stay the old ones until somebody recalculates. */
    Workbook overtyped(Map<Known, BigDecimal> changes) {
        Map<String, XSSFCell> inputs = inputs();
        changes.forEach((leaf, figure) -> {
            XSSFCell cell = inputs.get(leaf.key());
            if (cell == null) {
                throw new AssertionError(leaf.key() + " has no input cell");
            }
            cell.setCellValue(figure.doubleValue());
        });
        return this;
    }

    void save(Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            file.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
