package org.multaqa.search.made;

import java.util.Optional;

/** A way in which what people type differs from a name. */
@FunctionalInterface
interface NameRule {

    /** Empty for a name that gives no occasion for it. */
    Optional<String> typed(WrittenName name, Dice dice);
}
