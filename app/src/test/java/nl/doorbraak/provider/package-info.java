/** An identity provider of an organisation, for the tests of signing in with one. */
@NullMarked
package nl.doorbraak.provider;

import org.jspecify.annotations.NullMarked;
