package nl.doorbraak.documents.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.difference.Compared;
import nl.doorbraak.engine.effect.Result;
import nl.doorbraak.engine.effect.Return;
import nl.doorbraak.engine.programme.Fan;
import nl.doorbraak.engine.programme.Projection;
import nl.doorbraak.engine.spreadsheet.Cell;
import nl.doorbraak.engine.spreadsheet.NumberForm;
import nl.doorbraak.engine.spreadsheet.Page;
import nl.doorbraak.engine.spreadsheet.SpreadsheetModel;
import nl.doorbraak.engine.wording.Language;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a spreadsheet as .xlsx: live formulas, and beside each what the engine computed, for viewers that do not
 * recalculate.
 */
public final class SpreadsheetWriter {

    private static final int CHARACTER = 256;
    /** An error cell keeps its formula, and shows {@code #N/A} until it is recalculated. */
    private static final byte NOT_AVAILABLE = FormulaError.NA.getCode();

    /**
     * Writes the spreadsheet of a result: net first, every figure by its key, then the notices and how sure the net is.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(Result result, Language language, OutputStream out) throws IOException {
        write(result, Optional.empty(), language, out);
    }

    /**
     * The same.
     *
     * @param fan draws of a projection somebody asked for; without them those with the usual seed
     * @throws IOException when the stream cannot be written
     */
    public void write(Result result, Optional<Fan> fan, Language language, OutputStream out) throws IOException {
        SpreadsheetModel model = SpreadsheetModel.of(ReturnContent.of(result), language);
        write(
                switch (result) {
                    case Return one -> DoubtPage.added(model, one);
                    case Projection programme -> FanPage.added(model, programme, fan);
                    default -> model;
                },
                out);
    }

    /**
     * Writes two returns side by side: both nets and their difference with live formulas, and what each change did.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(Compared compared, Language language, OutputStream out) throws IOException {
        write(ComparisonContent.of(compared, language), out);
    }

    /**
     * Writes a spreadsheet the engine laid out. The stream stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(SpreadsheetModel model, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(model.title());
            Looks looks = new Looks(workbook);
            model.pages().forEach(page -> workbook.createSheet(page.name()));
            model.pages().forEach(page -> write(page, workbook.getSheet(page.name()), looks));
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
        }
    }

    private static void write(Page page, XSSFSheet sheet, Looks looks) {
        for (int column = 0; column < page.widths().size(); column++) {
            sheet.setColumnWidth(column, page.widths().get(column) * CHARACTER);
        }
        for (int row = 0; row < page.rows().size(); row++) {
            write(page.rows().get(row), sheet.createRow(row), looks);
        }
        sheet.createFreezePane(1, page.headRows());
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void write(List<Cell> cells, XSSFRow row, Looks looks) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell != Cell.EMPTY) {
                write(cell, row.createCell(column), looks);
            }
        }
    }

    private static void write(Cell cell, XSSFCell target, Looks looks) {
        switch (cell) {
            case Cell.Words words -> {
                target.setCellValue(words.text());
                target.setCellStyle(looks.words(words));
            }
            case Cell.Day day -> {
                target.setCellValue(day.date());
                target.setCellStyle(looks.day());
            }
            case Cell.Value(BigDecimal figure, NumberForm form) -> {
                target.setCellValue(figure.doubleValue());
                target.setCellStyle(looks.value(form));
            }
            case Cell.Input input -> input(input, target, looks);
            case Cell.Formula formula -> formula(formula, target, looks);
        }
    }

    private static void input(Cell.Input input, XSSFCell target, Looks looks) {
        target.setCellStyle(looks.input(input.form()));
        input.figure().ifPresentOrElse(figure -> target.setCellValue(figure.doubleValue()), () -> {
            target.setCellFormula("NA()");
            target.setCellErrorValue(NOT_AVAILABLE);
        });
        input.name().ifPresent(name -> name(name, target));
    }

    private static void name(String name, XSSFCell target) {
        Name named = target.getSheet().getWorkbook().createName();
        named.setNameName(name);
        CellReference place = new CellReference(
                target.getSheet().getSheetName(), target.getRowIndex(), target.getColumnIndex(), true, true);
        named.setRefersToFormula(place.formatAsString());
    }

    private static void formula(Cell.Formula formula, XSSFCell target, Looks looks) {
        target.setCellStyle(looks.formula(formula));
        target.setCellFormula(formula.formula());
        formula.figure()
                .ifPresentOrElse(
                        figure -> target.setCellValue(figure.doubleValue()),
                        () -> target.setCellErrorValue(NOT_AVAILABLE));
    }
}
