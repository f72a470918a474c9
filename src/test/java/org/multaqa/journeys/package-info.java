/** What people do in the mall, told in a real browser, and what is true of every page they see. */
@NullMarked
package org.multaqa.journeys;

import org.jspecify.annotations.NullMarked;
