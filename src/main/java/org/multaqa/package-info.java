/** Multaqa, a self-hosted mall for civil society: one program, whose modules are the packages below this one. */
@NullMarked
package org.multaqa;

import org.jspecify.annotations.NullMarked;
