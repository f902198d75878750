package nl.doorbraak.app.figure;

/**
 * One bar of a chart.
 *
 * @param fill the class that colours it: {@code now}, {@code without}, {@code after}, {@code avoid}, {@code cost} …
 * @param x where it begins, a percentage of the drawing
 * @param width how long it is, a percentage of the drawing
 */
public record Bar(String fill, String x, String width) {}
