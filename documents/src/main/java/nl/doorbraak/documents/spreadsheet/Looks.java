package nl.doorbraak.documents.spreadsheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.doorbraak.engine.spreadsheet.Cell;
import nl.doorbraak.engine.spreadsheet.NumberForm;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once: a workbook holds only so many. */
final class Looks {

    private static final byte[] INPUT_TINT = {(byte) 0xFF, (byte) 0xF3, (byte) 0xD6};
    private static final byte[] HEADING_TINT = {(byte) 0xE2, (byte) 0xEF, (byte) 0xF1};

    private final XSSFWorkbook workbook;
    private final Map<Cell.Look, XSSFCellStyle> words = new EnumMap<>(Cell.Look.class);
    private final Map<Object, XSSFCellStyle> figures = new HashMap<>();
    private final XSSFCellStyle guarded;
    private final XSSFCellStyle day;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.guarded = style(text -> text.setQuotePrefixed(true));
        this.day = style(date -> date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd")));
    }

    /** Text; what begins like a formula is marked as text, so that it stays text when somebody edits or exports it. */
    XSSFCellStyle words(Cell.Words cell) {
        boolean likeFormula =
                !cell.text().isEmpty() && "=+-@\t\r".indexOf(cell.text().charAt(0)) >= 0;
        return likeFormula && cell.look() == Cell.Look.PLAIN
                ? guarded
                : words.computeIfAbsent(cell.look(), this::ofWords);
    }

    private XSSFCellStyle ofWords(Cell.Look look) {
        return switch (look) {
            case PLAIN -> style(_ -> {});
            case TITLE -> style(title -> title.setFont(font(16)));
            case IMPORTANT -> style(important -> important.setFont(font(12)));
            case HEADING ->
                style(heading -> {
                    heading.setFont(font(11));
                    heading.setWrapText(true);
                    heading.setBorderBottom(BorderStyle.THIN);
                    fill(heading, HEADING_TINT);
                });
        };
    }

    XSSFCellStyle day() {
        return day;
    }

    XSSFCellStyle value(NumberForm form) {
        return figures.computeIfAbsent(form + " value", _ -> style(value -> number(value, form)));
    }

    XSSFCellStyle input(NumberForm form) {
        return figures.computeIfAbsent(
                form,
                _ -> style(input -> {
                    number(input, form);
                    fill(input, INPUT_TINT);
                    input.setBorderBottom(BorderStyle.HAIR);
                    input.setLocked(false);
                }));
    }

    XSSFCellStyle formula(Cell.Formula cell) {
        boolean important = cell.look() == Cell.Look.IMPORTANT;
        return figures.computeIfAbsent(
                cell.form() + (important ? " important" : " plain"),
                _ -> style(formula -> {
                    number(formula, cell.form());
                    if (cell.form() == NumberForm.PLAIN) {
                        formula.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
                    }
                    formula.setFont(important ? font(12) : workbook.getFontAt(0));
                }));
    }

    private void number(XSSFCellStyle style, NumberForm form) {
        style.setDataFormat(workbook.createDataFormat()
                .getFormat(
                        switch (form) {
                            case EURO -> "\"€\" #,##0.00;[Red]\"−€\" #,##0.00";
                            case SHARE -> "0.00%";
                            case PLAIN -> "General";
                        }));
    }

    private XSSFCellStyle style(Consumer<XSSFCellStyle> made) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        made.accept(style);
        return style;
    }

    private XSSFFont font(int points) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
