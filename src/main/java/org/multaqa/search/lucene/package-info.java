/**
 * The engine inside the program, with its index in the data folder. Nobody knows it but Spring, where no cluster is
 * set.
 */
@NullMarked
package org.multaqa.search.lucene;

import org.jspecify.annotations.NullMarked;
