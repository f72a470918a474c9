package org.multaqa.cache;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page of this handler is the same for everyone who is not signed in: it depends on its address and on what the
 * mall holds, and on nothing else of the request. What it shows must be changed through the log of changes. A handler
 * that does not say so is asked each time.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cached {

    /**
     * The parameters on which it depends; an address with any other is not kept, though it may lead to the same page. The
     * handler says with {@link Rendering#isSpelt} how the mall writes them.
     */
    String[] value() default {};
}
