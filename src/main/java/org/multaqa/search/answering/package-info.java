/**
 * What is made of an engine's answers: pages, suggestions, corrections, explanations and what is listed already. It is
 * the same for every engine.
 */
@NullMarked
package org.multaqa.search.answering;

import org.jspecify.annotations.NullMarked;
