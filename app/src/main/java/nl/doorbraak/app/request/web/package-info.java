/** The form on which somebody asks, and the list on which a lead coordinator answers. */
@NullMarked
package nl.doorbraak.app.request.web;

import org.jspecify.annotations.NullMarked;
