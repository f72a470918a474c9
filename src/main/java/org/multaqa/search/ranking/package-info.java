/**
 * What the words of a question may mean among the words of a mall's names, and how well a name fits them. It knows no
 * engine: what an engine is to look up is told in terms that any index has.
 */
@NullMarked
package org.multaqa.search.ranking;

import org.jspecify.annotations.NullMarked;
