package nl.doorbraak.engine.spreadsheet;

/** Where a cell stands; columns and rows counted from 0. */
record Place(String page, int column, int row) {

    /** The address as read from a page: {@code C5}, or {@code Invoer!C5} from another page. */
    String from(String otherPage) {
        return page.equals(otherPage) ? local() : page + "!" + local();
    }

    /** A range from here down to a row of the same column. */
    String downTo(int lastRow, String otherPage) {
        return from(otherPage) + ":" + new Place(page, column, lastRow).local();
    }

    boolean isJustBelow(Place other) {
        return page.equals(other.page) && column == other.column && row == other.row + 1;
    }

    private String local() {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
