/** Whether anything that is not for everyone comes out of the mall in any way. */
@NullMarked
package org.multaqa.leak;

import org.jspecify.annotations.NullMarked;
