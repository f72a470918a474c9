/** What the tests of several features share: the mall they run in, and the people and places they tell of. */
@NullMarked
package org.multaqa.stories;

import org.jspecify.annotations.NullMarked;
