<#include "header.ftl">
<h1>Page not found</h1>
<p><a href="index.html">All entries</a></p>
<#include "footer.ftl">
