/**
 * The engine in a cluster of OpenSearch, for all nodes of a mall. Nobody knows it but Spring, and nothing of it is loaded
 * unless a cluster is set.
 */
@NullMarked
package org.multaqa.search.opensearch;

import org.jspecify.annotations.NullMarked;
