package nl.doorbraak.app.access;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a picture that a phone reads.
 *
 * @param size of its sides, in squares, with the white edge that belongs to it
 * @param path its dark squares, as the path of a drawing
 */
public record QrPicture(int size, String path) {

    private static final int EDGE = 4;

    /** The picture of a text. */
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + EDGE, y + EDGE));
                }
            }
        }
        return new QrPicture(code.size + 2 * EDGE, path.toString());
    }

    /** The part of a drawing it fills. */
    public String box() {
        return "0 0 %d %d".formatted(size, size);
    }
}
