package nl.doorbraak.astray.left;

import nl.doorbraak.astray.right.Right;

public record Left(Right other) {
    public record Part(int size) {}
}
