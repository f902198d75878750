@NullMarked
package nl.doorbraak.app.programme.web;

import org.jspecify.annotations.NullMarked;
