package nl.doorbraak.astray.right;

import nl.doorbraak.astray.left.Left;

public record Right(Left.Part part) {}
