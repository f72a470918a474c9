package org.multaqa.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.stories.MallTest;

/** A test of what a person does in the mall, in a real browser; its methods are given {@link Visitors}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MallTest
@ExtendWith(Browser.class)
@Tag("journey")
@interface Journey {
}
