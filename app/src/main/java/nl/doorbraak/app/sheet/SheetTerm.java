package nl.doorbraak.app.sheet;

/** One term of how many: a number, what each of them counts for, and what they are. */
public enum SheetTerm {
    FIRST(SheetField.COUNT, SheetField.SHARE, SheetField.COUNTED),
    SECOND(SheetField.COUNT_2, SheetField.SHARE_2, SheetField.COUNTED_2),
    THIRD(SheetField.COUNT_3, SheetField.SHARE_3, SheetField.COUNTED_3);

    private final SheetField count;
    private final SheetField share;
    private final SheetField counted;

    SheetTerm(SheetField count, SheetField share, SheetField counted) {
        this.count = count;
        this.share = share;
        this.counted = counted;
    }

    /** How many. */
    public SheetField count() {
        return count;
    }

    /** The part each of them counts for. */
    public SheetField share() {
        return share;
    }

    /** What they are. */
    public SheetField counted() {
        return counted;
    }
}
