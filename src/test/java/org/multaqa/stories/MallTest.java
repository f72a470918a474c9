package org.multaqa.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.multaqa.search.UnreadyPages;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the whole mall, with its PostgreSQL, listening on a free port. All such tests of a run share one mall and
 * its data folder, which only one context can hold: a test adds no properties and no beans of its own, and begins with
 * {@link Mall#empty()} if others' organisations disturb it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"multaqa.data-dir=" + FreshFolder.PATH,
        "multaqa.sample.enabled=false", "multaqa.limits.enabled=false",
        "multaqa.jobs.enabled=false"})
@ContextConfiguration(initializers = FreshFolder.class)
@Import({Mall.class, Reader.class, Wire.class, Street.class, Company.class, BrokenPages.class, UnreadyPages.class,
        Worker.class, Postman.class, Greeting.class, UploadingPages.class, Errand.class, Quarrel.class, Inbox.class})
public @interface MallTest {
}
