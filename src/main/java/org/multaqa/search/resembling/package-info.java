/**
 * How likely two things are the same, and why. It knows no engine.
 */
@NullMarked
package org.multaqa.search.resembling;

import org.jspecify.annotations.NullMarked;
