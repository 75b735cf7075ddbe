<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${(content.title)!"Leadership catalogue"}</title>
  <#if (content.summary)??>
  <meta name="description" content="${content.summary}">
  </#if>
  <link rel="stylesheet" href="${(content.rootpath)!""}site.css">
</head>
<body>
<header>
  <a href="${(content.rootpath)!""}index.html">Leadership catalogue</a>
  <nav aria-label="Main">
    <ul>
      <li><a href="${(content.rootpath)!""}index.html#programmes">Programmes</a></li>
      <li><a href="${(content.rootpath)!""}index.html#initiatives">Initiatives</a></li>
      <li><a href="${(content.rootpath)!""}index.html#organisations">Organisations</a></li>
      <li><a href="${(content.rootpath)!""}index.html#audiences">Audiences</a></li>
      <li><a href="${(content.rootpath)!""}index.html#regions">Regions</a></li>
    </ul>
  </nav>
</header>
<main>
