/**
 * What an index must answer and how it follows the log, whichever engine it stands on: the engines implement it, and
 * what is made of their answers stands on it.
 */
@NullMarked
package org.multaqa.search.engine;

import org.jspecify.annotations.NullMarked;
