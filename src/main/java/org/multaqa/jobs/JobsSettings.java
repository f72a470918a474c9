package org.multaqa.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this node works for the mall besides serving it.
 *
 * @param enabled false on a node that only serves; some node must do the jobs, or no mail is sent
 */
@ConfigurationProperties("multaqa.jobs")
record JobsSettings(@DefaultValue("true") boolean enabled) {}
